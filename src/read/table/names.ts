import {
  documentRules,
  exportRules,
  type FieldName,
  type MemberRule,
  memberRules,
  otherColumns,
  type Reading,
  strangeColumns,
  weakTitles
} from '../../fields/index.js'
import {type EntryRules, entryRules} from '../named/entry.js'
import {fold, pathsOf} from '../named/values.js'

/** What the name of a column says. */
export interface NamedColumn {
  readonly target: FieldName
  readonly as: Reading
  /** How much it is preferred among those of its field; less is better. */
  readonly rank: number
}

/** What the columns of tables say: those of exports, members of objects, those of documents where no other says more. */
const columnRules: readonly MemberRule[] = [
  ...exportRules,
  ...memberRules,
  ...withoutNames(documentRules, [...exportRules, ...memberRules]),
  {
    target: 'url',
    names: 'pdf',
    as: 'openreviewPath',
    form: /^https:\/\/openreview\.net\//,
    label: 'PDF',
    note: 'OpenReview writes a path'
  },
  {target: 'title', names: weakTitles, note: 'read where other columns say that the rows are papers'}
]

/** Rules without the names that others have. */
function withoutNames(rules: readonly MemberRule[], others: readonly MemberRule[]): MemberRule[] {
  const taken = foldedSet(others.map(({names}) => names).join(' '))
  return rules.map(({names, ...rule}) => ({
    ...rule,
    names: names
      .split(' ')
      .filter(name => !taken.has(fold(name)))
      .join(' ')
  }))
}

const known = new Map<string, NamedColumn>()
for (const [rank, {target, as = 'text', names}] of columnRules.entries())
  for (const [place, name] of names.split(' ').entries()) {
    const key = fold(name)
    if (key !== '' && !known.has(key)) known.set(key, {target, as, rank: rank * 1000 + place})
  }

const nested = new Set(
  columnRules.flatMap(({names}) =>
    names.split(' ').flatMap(name => (name.includes('.') ? fold(name.split('.', 1)[0] ?? '') : []))
  )
)
const weak = foldedSet(weakTitles)
const others = foldedSet(otherColumns)
const strange = foldedSet(strangeColumns)
/** Several columns of authors, one each: "Author 1". */
const numbered = /^authors?\d{1,2}$/

function foldedSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map(fold))
}

/** What a folded name of a column says. */
export function columnNamed(key: string): NamedColumn | undefined {
  return known.get(numbered.test(key) ? 'authors' : key)
}

/** Whether a column of this name may hold an object in which more is named: `externalIds`, `biblio`. */
export function isNestedName(key: string): boolean {
  return nested.has(key) && !known.has(key)
}

/** Whether a column of this name is passed over without a word. */
export function isOther(key: string): boolean {
  // OpenAlex has many columns of this kind.
  return others.has(key) || key.startsWith('authorships')
}

/** Whether tables of other things than papers have a column of this name. */
export function isStrange(key: string): boolean {
  return strange.has(key)
}

/** Whether a name is one of titles, and of nothing else. */
export function isTitleName(key: string): boolean {
  return columnNamed(key)?.target === 'title' && !weak.has(key)
}

/** Whether a name may be one of titles. */
export function isWeakTitleName(key: string): boolean {
  return weak.has(key)
}

/** Fields that tell that the rows are papers. */
const tellingFields: ReadonlySet<FieldName> = new Set<FieldName>([
  'authors',
  'abstract',
  'arxiv',
  'doi',
  'openreview',
  'acl',
  'pubmed',
  'pmc',
  'semanticscholar',
  'openalex',
  'journal',
  'citations'
])
/** Names of such fields that other tables have, too. */
const doubtful = foldedSet('description summary source by publication journal id key record where')

/** "Paper URL", "arXiv link" */
const paperAddress = /^(?:paper|arxiv|abs)/

/** Whether a column of this name tells that the rows are papers. */
export function isTelling(key: string): boolean {
  const field = columnNamed(key)?.target
  if (field === 'url') return paperAddress.test(key)
  return field !== undefined && tellingFields.has(field) && !doubtful.has(key)
}

/** A name of rules as a column has it, and as a path into the JSON of a cell. */
function columnPaths(names: string): string[][] {
  return names.split(' ').flatMap(name => [[fold(name)], ...pathsOf(name).filter(path => path.length > 1)])
}

let ready: EntryRules | undefined

/** The rules of columns, made ready when the first row is read. */
export function rulesOfColumns(): EntryRules {
  ready ??= entryRules(columnRules, columnPaths)
  return ready
}
