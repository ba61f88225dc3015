// What the page asks of its worker, and what that answers.
import type {InputFormatName, PaperRecord, RuleId} from 'paperglean'

/** A listing to read: text, or a file whose bytes are in any encoding. */
export interface Source {
  readonly name: string
  readonly content: string | File
}

/** How listings are read. */
export interface ReadOptions {
  readonly format: InputFormatName | undefined
  readonly year: number | undefined
  readonly url: string | undefined
  readonly threshold: number | undefined
}

/** One thing to do; the worker does one at a time. */
export type Job =
  | {readonly type: 'read'; readonly sources: readonly Source[]; readonly options: ReadOptions}
  | {
      readonly type: 'write'
      readonly papers: readonly PaperRecord[]
      readonly format: string
      readonly options: Readonly<Record<string, string>>
    }

/** What was odd in a listing; of a message, what a clone keeps. */
export interface Remark {
  readonly reason: string
  readonly ruleId: RuleId
  /** Line of the listing, from 1. */
  readonly line: number | undefined
  /** The listing, by its place from 0. */
  readonly source: number
  /** Its name, where there are several. */
  readonly file: string | undefined
}

/** A file to save. */
export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** What the worker says while it does a job; `done` and `fault` end it. */
export type Answer =
  | {readonly type: 'text'; readonly source: number; readonly text: string; readonly isWhole: boolean}
  | {
      readonly type: 'papers'
      readonly papers: readonly PaperRecord[]
      readonly remarks: readonly Remark[]
      /** How much of all listings was read, from 0 to 1. */
      readonly progress: number
    }
  | {readonly type: 'files'; readonly files: readonly MadeFile[]}
  | {readonly type: 'done'; readonly milliseconds: number}
  | {readonly type: 'fault'; readonly reason: string}

/** What the worker says when it has started. */
export interface Ready {
  readonly type: 'ready'
  /** Names of the formats that are read, and of those that are written. */
  readonly readers: readonly InputFormatName[]
  readonly writers: readonly string[]
}
