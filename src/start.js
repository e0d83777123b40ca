// Plain JavaScript that an old Node can read: says in one sentence which Node is needed, then hands over to cli.ts.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 10)) {
  console.error(
    `Communiqué needs Node 24.10 or newer and found ${process.versions.node}. "npm ci" brings one on Linux; elsewhere install it from https://nodejs.org.`,
  )
  process.exit(1)
}
if (process.argv[2] === 'start') {
  // V8 must not let the space for new objects grow until all is loaded (load.ts): garbage would stand thirty megabytes high.
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
const { enableCompileCache } = await import('node:module')
const { directory } = enableCompileCache?.() ?? {}
if (directory && process.argv[2] === 'start') (await import('./compiled.js')).compile(directory)
await import('./cli.ts')
