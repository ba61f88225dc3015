import type {PaperRecord} from '../../../src/record/types.js'

/** Records that mean harm, as many or as long as their JSON should be. */
export interface RecordShape {
  readonly name: string
  readonly make: (size: number) => PaperRecord[]
}

const empty: PaperRecord = {
  ...{schemaVersion: 1, id: 'title:kites-1b2c3d4e', title: 'Kites in Low Wind', abstract: null},
  ...{authors: [], dates: {}, identifiers: {}, subjects: []},
  ...{links: [], metrics: [], datasets: [], methods: []},
  ...{source: {format: 'text', index: 0}, extra: {}}
}

/** One record with a list that makes it as long as it should be. */
function listed<Item>(
  name: string,
  item: (index: number) => Item,
  record: (items: Item[]) => Partial<PaperRecord>
): RecordShape {
  const make = (size: number) => {
    const count = Math.ceil(size / (JSON.stringify(item(1000)).length + 1))
    return [{...empty, ...record(Array.from({length: count}, (_, index) => item(index)))}]
  }
  return {name, make}
}

/** One record with a long text. */
function long(name: string, unit: string, field: 'title' | 'abstract'): RecordShape {
  const make = (size: number) => [
    {...empty, [field]: unit.repeat(Math.ceil(size / (JSON.stringify(unit).length - 2)))}
  ]
  return {name, make}
}

const sentence = 'We fly CIFAR-10 kites. '

export const recordShapes: readonly RecordShape[] = [
  long('a title of marks', '*_[<`\\{$', 'title'),
  long('an abstract of marks', '*_[<`\\{$ ', 'abstract'),
  long('an abstract of references', '&amp; ', 'abstract'),
  long('an abstract of lines', 'a\n\n', 'abstract'),
  long('an abstract of one word', 'a', 'abstract'),
  listed(
    'authors',
    index => ({name: `Ada Fern ${index}`}),
    authors => ({authors})
  ),
  listed(
    'links',
    index => ({url: `https://a.example/${index}`, kind: 'code' as const, mentions: []}),
    links => ({links})
  ),
  listed(
    'subjects',
    index => `cs.${index}`,
    subjects => ({subjects})
  ),
  listed(
    'identifiers',
    index => [`a${index}`, `=b;${index}`] as const,
    pairs => ({identifiers: Object.fromEntries(pairs)})
  ),
  listed(
    'mentions that cross each other',
    index => ({
      field: 'abstract' as const,
      start: index * 23 + 3,
      end: index * 23 + 20,
      text: 'fly CIFAR-10 kite'
    }),
    mentions => ({
      abstract: sentence.repeat(mentions.length),
      datasets: [{name: 'CIFAR-10', aliases: [], mentions}],
      methods: [
        {
          name: 'CIFAR',
          aliases: [],
          role: 'used' as const,
          mentions: mentions.map(({field, start}) => ({
            field,
            start: start + 4,
            end: start + 19,
            text: 'CIFAR-10 kites.'
          }))
        }
      ]
    })
  ),
  {
    name: 'papers of one title',
    make: size =>
      Array.from({length: Math.ceil(size / 300)}, (_, index) => ({...empty, id: `title:kites-${index}`}))
  }
]
