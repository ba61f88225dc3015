import assert from 'node:assert/strict'
import {parseListing} from 'paperglean'
import {cleanText} from 'paperglean/clean'
import {extractAll} from 'paperglean/extract'
import {findClaims} from 'paperglean/grammar'
import {readText} from 'paperglean/read'
import {parseRecord, recordJsonSchema} from 'paperglean/record'
import * as tree from 'paperglean/tree'
import {serialize} from 'paperglean/write'

const {papers} = parseListing('Pruning Willow Trees\n\nWe propose Snip, which prunes trees faster.\n')
assert.equal(papers[0]?.title, 'Pruning Willow Trees')
assert.equal(parseRecord(papers[0]).id, papers[0]?.id)
assert.equal(serialize(papers, 'ndjson').split('\n').length, 2)
assert.match(serialize(papers, 'bibtex'), /^@misc\{pruning,/)
assert.ok(serialize(papers, 'parquet') instanceof Uint8Array)
assert.equal(findClaims('Snip outperforms ResNet-50 on ImageNet.')[0]?.object, 'ResNet-50')
for (const function_ of [cleanText, extractAll, readText, recordJsonSchema])
  assert.equal(typeof function_, 'function')
assert.equal(typeof tree, 'object')
