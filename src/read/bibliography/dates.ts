import {latexText} from '../../latex/index.js'
import {readDateTime} from '../parts/dates.js'

/** The fields of an entry by name, with all LaTeX. */
export type Properties = ReadonlyMap<string, string>

const yearForm = /(?<!\d)(1[5-9]\d\d|2[01]\d\d)(?!\d)/
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** How the names of the months begin in English, German, French, Spanish, Italian and Portuguese. */
const monthForms = [
  ...['jan|jän|ene|gen', 'feb|fév|fev', 'mar|mär|maer|mrz', 'apr|avr|abr', 'may|mai|mag', 'jun|juin|giu'],
  ...['jul|juil|lug', 'aug|aoû|aou|ago', 'sep|set', 'oct|okt|ott|out', 'nov', 'dec|dez|déc|dic']
].map(names => new RegExp(`^(?:${names})`, 'iu'))
/** `2025-03-11/2025-03-13`, `2025-03-11T10:00`, `2025~`, `2025-XX`: what EDTF sets behind a date. */
const isoForm = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d])/

/**
 * When a paper was published: `date` of BibLaTeX, else `year`, `month` and `day`. Of a range the first day counts.
 *
 * @returns ISO 8601, or the words of the entry where they are no date; empty where it has none.
 */
export function publishedOf(properties: Properties): string {
  const say = (name: string) => latexText(properties.get(name) ?? '')
  const [date, year, day] = [say('date'), say('year'), say('day')]
  // JabRef writes names of strings so: {#may#}.
  const month = say('month').replace(/^#|#$/g, '')
  const whole = date === '' ? undefined : dateOf(date)
  return whole ?? yearOf(year, month, day) ?? (date || year)
}

function dateOf(text: string): string | undefined {
  const iso = isoForm.exec(text)?.[1]
  if (iso !== undefined) return iso
  return (
    readDateTime(text) ?? readDateTime(text.split(/\s?(?:\/|–|—|--)\s?/)[0] ?? '') ?? yearForm.exec(text)?.[1]
  )
}

function yearOf(year: string, month: string, day: string): string | undefined {
  if (/^\d{4}\D/.test(year) && month === '') return dateOf(year)
  const number = yearForm.exec(year)?.[1]
  if (number === undefined) return readDateTime(`${month} ${year}`.trim()) ?? undefined
  const name = monthIn(month) ?? monthIn(month.replace(/^\d{1,2}(?:[-–]\d{1,2})?\.?\s{1,3}/, ''))
  if (name === undefined) {
    const digits = /^0?([1-9]|1[0-2])$/.exec(month)?.[1]
    return digits === undefined ? dateOf(year) : withDay(`${number}-${digits.padStart(2, '0')}`, day)
  }
  const behind = /^\D{0,20}?(\d{1,2})(?!\d)/.exec(month)?.[1] ?? day
  return readDateTime(`${name} ${behind}, ${number}`) ?? readDateTime(`${name} ${number}`) ?? number
}

/** The month that a text begins with, as English has it. */
function monthIn(text: string): string | undefined {
  const word = /^\p{L}{3,12}/u.exec(text)?.[0].normalize('NFC')
  return word === undefined ? undefined : months[monthForms.findIndex(form => form.test(word))]
}

function withDay(month: string, day: string): string {
  return (/^\d{1,2}$/.test(day) && readDateTime(`${month}-${day.padStart(2, '0')}`)) || month
}
