export * from './core.js'
export {type CsvRow, readCsv} from './csv.js'
export type {Fault} from './faults.js'
export {defuse, undefuse} from './formula.js'
export type {Repair} from './repair.js'
export {
  type Fix,
  holdsRecords,
  type ValidateOptions,
  type ValidateResult,
  validateRecords
} from './validate-records.js'
