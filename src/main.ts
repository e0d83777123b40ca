// Builds and wires everything; imported by nobody but the command line.
import { join } from 'node:path'
import type { Archive } from './archive/archive.ts'
