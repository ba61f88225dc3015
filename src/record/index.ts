/**
 * The record: its type and schema, checks of records from elsewhere, and how records of several listings become one
 * list.
 *
 * @packageDocumentation
 */
export {type CsvRow, readCsv} from '../table/csv.js'
export {defuse, undefuse} from '../table/formula.js'
export * from './core.js'
export type {Fault} from './faults.js'
export type {Repair} from './repair.js'
export {
  type Fix,
  holdsRecords,
  type ValidateOptions,
  type ValidateResult,
  validateRecords
} from './validate-records.js'
