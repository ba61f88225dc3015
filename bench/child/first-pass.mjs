// node first-pass.mjs paperglean|wink import|pass FILE
//
// Writes to the third stream what the import or the first pass over a text has cost, in seconds of the processor.
import {readFileSync, writeSync} from 'node:fs'

const [library, part, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')

const passes = {
  async paperglean() {
    const {parseListing} = await import('../../dist/index.js')
    return () => parseListing(text)
  },
  async wink() {
    const {default: winkNLP} = await import('wink-nlp')
    const {default: model} = await import('wink-eng-lite-web-model')
    const wink = winkNLP(model)
    return () => wink.readDoc(text).tokens().length()
  }
}

const started = process.cpuUsage()
const pass = await passes[library]()
const imported = process.cpuUsage(started)
pass()
const all = process.cpuUsage(started)
const seconds = ({user, system}) => (user + system) / 1e6
writeSync(3, String(part === 'import' ? seconds(imported) : seconds(all) - seconds(imported)))
