import type {VFile} from 'vfile'
import type {Entry} from '../../entries.js'
import {type Place, reporter} from '../report.js'
import type {Dialect} from './dialects.js'
import {isRemark, taggedEntry} from './entry.js'
import {scanTagged} from './scan.js'

/** Signs that some programs take for line ends, and others write within values. */
const oddLineEnds = /[\v\f\x1c-\x1e\x85\u2028\u2029]/g

/** Reads an export of tagged lines. */
export function readTagged(source: string, dialect: Dialect, place: Place, file: VFile): Entry[] {
  const report = reporter(file, place)
  const records = scanTagged(source.replace(oddLineEnds, ' '), dialect)
  return records
    .filter(record => !isRemark(record, dialect))
    .map((record, index, all) => {
      // Where no record has an end, the program writes none.
      if (!record.ended && index === all.length - 1 && all.some(({ended}) => ended))
        report('An entry has no end', 'unreadable-entry', record)
      const {entry, cutOff} = taggedEntry(record, dialect)
      if (cutOff) report('Not all authors are named', 'authors-cut-off', record)
      return {...entry, position: place(record.start, record.end)}
    })
}
