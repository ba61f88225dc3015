// Finds papers in a page by the controls that `find.ts` writes, and keeps in the address what is asked for. All it knows
// stands in the page; texts are compared, and never written as markup.
import {searchable, searchFor} from './words.js'

/** The address follows when typing pauses: some browsers let it change a hundred times in half a minute. */
const PAUSE = 300

interface Paper {
  readonly place: number
  /** Where it stands in the page: itself, and its title in the index. */
  readonly elements: readonly HTMLElement[]
  /** Read when it is first searched. */
  text?: string
}

const form = document.querySelector<HTMLFormElement>('.find')
const words = document.querySelector<HTMLInputElement>('.find input')
const output = document.querySelector<HTMLOutputElement>('.find output')
const selects = [...document.querySelectorAll<HTMLSelectElement>('.find select')]
const controls = [...(words ? [words] : []), ...selects]
const titles = document.querySelectorAll<HTMLElement>('.index li')
const papers = [...document.querySelectorAll<HTMLElement>('article')].map((article, place): Paper => {
  const title = titles[place]
  return {place, elements: title ? [article, title] : [article]}
})

let order = ''
let look = ''
let pause: ReturnType<typeof setTimeout> | undefined

/** Shows the papers that fit what is asked for. */
function show(): void {
  const asked = words?.value.trim() ?? ''
  const fits = searchFor(asked)
  const left = selects.flatMap(select => {
    const places = placesOf(select)
    return places ? [new Set(places)] : []
  })
  let count = 0
  for (const paper of papers) {
    const isShown = left.every(places => places.has(paper.place)) && (asked === '' || fits(textOf(paper)))
    for (const element of paper.elements) element.hidden = !isShown
    if (isShown) count++
  }
  if (output)
    output.value = count < papers.length ? `${count} of ${output.defaultValue}` : output.defaultValue
  arrange()
  fold()
}

/** The places of the papers that a choice leaves, in their order; `undefined` where it leaves all as they are. */
function placesOf(select: HTMLSelectElement | undefined): number[] | undefined {
  return select?.selectedOptions[0]?.dataset.papers?.split(' ').map(Number)
}

function textOf(paper: Paper): string {
  paper.text ??= searchable(
    paper.elements
      .flatMap(element => [...element.querySelectorAll('h2,.authors,.abstract,.name')])
      .map(element => element.textContent)
      .join(' ')
  )
  return paper.text
}

function arrange(): void {
  const select = selects.find(({name}) => name === 'order')
  if (!select || select.value === order) return
  order = select.value
  for (const place of placesOf(select) ?? papers.keys())
    for (const element of papers[place]?.elements ?? []) element.parentElement?.append(element)
}

function fold(): void {
  const select = selects.find(({name}) => name === 'show')
  if (!select || select.value === look) return
  look = select.value
  for (const details of document.querySelectorAll<HTMLDetailsElement>('article details'))
    details.open = look === ''
}

/** Puts into the address what is asked for. */
function save(): void {
  const state = new URLSearchParams()
  for (const {name, value} of controls) if (value !== '') state.set(name, value)
  history.replaceState(null, '', `#${state}`)
}

/** Asks for what the address says; one that leads to a paper asks for nothing. */
function load(): void {
  if (/^#[^=]+$/.test(location.hash)) return
  const state = new URLSearchParams(location.hash.slice(1))
  for (const control of controls) control.value = state.get(control.name) ?? ''
  for (const select of selects) if (select.selectedIndex < 0) select.value = ''
  show()
}

function follow(): void {
  show()
  clearTimeout(pause)
  pause = setTimeout(save, PAUSE)
}

if (form) {
  form.hidden = false
  form.addEventListener('input', follow)
  // The controls are empty only behind the event.
  form.addEventListener('reset', () => setTimeout(follow))
  form.addEventListener('submit', event => event.preventDefault())
}
addEventListener('hashchange', load)
addEventListener('keydown', event => {
  const {target, key} = event
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  if (!words) return
  if (key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    words.focus()
    words.select()
  } else if (key === 'Escape' && words.value !== '' && !(target instanceof HTMLSelectElement)) {
    words.value = ''
    follow()
  }
})
load()
