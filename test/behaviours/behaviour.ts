import type {MethodRole, Metric, PaperText} from '../../src/tree/entities.js'

/** Title and abstract, or an abstract alone, as a listing has it: with the remains of LaTeX. */
export type Text = PaperText | string

/** What is expected of a method beside its name; only what is said counts. */
export interface ExpectedMethod {
  readonly role?: MethodRole
  readonly expansion?: string
  /** Further spellings, among others. */
  readonly aliases?: readonly string[]
  /** The texts of all its mentions. */
  readonly mentions?: readonly string[]
}

/** What is expected of a metric; only what is said counts, and `null` says that there is none. */
export type ExpectedMetric = {
  readonly [Key in Exclude<keyof Metric, 'mentions'>]?: Metric[Key] | null
} & {
  /** The texts of all its mentions. */
  readonly mentions?: readonly string[]
}

/**
 * What a careful reader finds in a text. A list that is given is whole: nothing else may be found of its kind, but what
 * is optional. A kind that is not spoken of may hold anything.
 */
export interface Expected {
  /** By name: the role, `any` where the sentence tells none, or more. */
  readonly methods?: Readonly<Record<string, MethodRole | 'any' | ExpectedMethod>>
  readonly datasets?: readonly string[]
  readonly metrics?: readonly ExpectedMetric[]
  /** Names that one reader would give and another would not. */
  readonly optional?: readonly string[]
  /** The lists above are not whole. */
  readonly others?: true
  /** Names that nothing of their kind may bear. */
  readonly never?: {readonly [Kind in 'methods' | 'datasets' | 'metrics']?: readonly string[]}
}

/** A text and what is to be found in it. */
interface Minimum extends Expected {
  readonly text: Text
}

/** Texts in which the same is to be found, and something at all. */
interface Invariance {
  readonly same: readonly Text[]
}

/** A text of which a change makes true what was not true before. */
interface Direction {
  readonly from: Text
  readonly to: Text
  readonly gains: Expected
}

/** A row of the table. The three kinds are those of CheckList (Ribeiro et al. 2020). */
export type Behaviour = Minimum | Invariance | Direction

/** What the extraction is to be capable of, and texts that show it. */
export interface Capability {
  readonly capability: string
  readonly behaviours: readonly Behaviour[]
}
