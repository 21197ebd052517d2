// Bluesky's own servers on 127.0.0.1: PLC directory, PDS and AppView, with fresh accounts.
//
// Environment: DB_POSTGRES_URL and REDIS_HOST (read by TestNetwork itself), PLC_PORT, PDS_PORT, BSKY_PORT,
// OZONE_PORT, READY_FILE (written when all answer), ACCOUNTS ("brand,fan" makes brand.test and fan.test),
// PDS_RATE_LIMITS=1 for the PDS's real 429 answers.
'use strict'

// The published servers listen on every interface. Tests must not: bind each socket to the loopback.
const net = require('node:net')
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (first, ...rest) {
  const callbacks = rest.filter((argument) => typeof argument === 'function')
  if (typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first))) {
    return listen.call(this, { port: Number(first), host: '127.0.0.1' }, ...callbacks)
  }
  if (first && typeof first === 'object' && 'port' in first && !first.path) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...callbacks)
  }
  return listen.call(this, first, ...rest)
}
require('node:dns').setDefaultResultOrder('ipv4first') // "localhost" is then the same address

const fs = require('node:fs')
const { TestNetwork } = require('@atproto/dev-env')

const port = (name) => Number(process.env[name])

async function main() {
  const network = await TestNetwork.create({
    dbPostgresSchema: 'live',
    plc: { port: port('PLC_PORT') },
    pds: {
      port: port('PDS_PORT'),
      hostname: 'localhost',
      enableDidDocWithSession: true,
      rateLimitsEnabled: process.env.PDS_RATE_LIMITS === '1',
      bskyAppViewCdnUrlPattern: 'http://localhost/%s/%s/%s',
    },
    bsky: { port: port('BSKY_PORT'), publicUrl: `http://localhost:${port('BSKY_PORT')}` },
    ozone: { port: port('OZONE_PORT'), chatUrl: 'http://localhost:1', chatDid: 'did:example:chat' },
  })
  const accounts = []
  for (const name of process.env.ACCOUNTS.split(',').filter(Boolean)) {
    const password = `${name}-password`
    const { data } = await network.pds.getClient().com.atproto.server.createAccount({
      handle: `${name}.test`, email: `${name}@test.invalid`, password,
    })
    accounts.push({ name, handle: data.handle, did: data.did, password })
  }
  await network.processAll()
  const ready = { pds: network.pds.url, appview: network.bsky.url, plc: network.plc.url, accounts }
  fs.writeFileSync(process.env.READY_FILE + '.part', JSON.stringify(ready))
  fs.renameSync(process.env.READY_FILE + '.part', process.env.READY_FILE)

  let closing = false
  const stop = async () => {
    if (closing) return
    closing = true
    setTimeout(() => process.exit(0), 8000).unref()
    await network.close().catch((error) => console.error(error))
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error) => { console.error(error); process.exit(1) })
