// Puts the page together: listings go to the worker, what it answers to the three panes.
import {h} from 'hastscript'
import {counted} from '../../src/write/facts.js'
import {Card} from './card.js'
import {make, the} from './dom.js'
import {Downloads} from './downloads.js'
import {Engine} from './engine.js'
import type {Choice} from './found.js'
import type {Answer, ReadOptions, Ready} from './jobs.js'
import {Listing} from './listing.js'
import {Papers} from './papers.js'
import {RecordPane} from './record.js'
import {Remarks} from './remarks.js'
import sample from './sample.txt'

/** How often what is read is said, in milliseconds: who listens to it wants to hear other things, too. */
const SAID = 1000

const form = the('#options', HTMLFormElement)
const format = the('#format', HTMLSelectElement)
const year = the('#year', HTMLInputElement)
const url = the('#url', HTMLInputElement)
const threshold = the('#threshold', HTMLInputElement)
const files = the('#files', HTMLInputElement)
const state = the('#state', HTMLElement)
const progress = the('#progress', HTMLProgressElement)
const stop = the('#stop', HTMLButtonElement)
const fault = the('#fault', HTMLElement)
const save = the('#save', HTMLFormElement)
const output = the('#output', HTMLSelectElement)
const license = the('#license', HTMLInputElement)
const copy = the('#copy', HTMLButtonElement)

/** Formats that are read, once the worker has told. */
let formats: Ready['readers'] = []

const engine = new Engine(fillFormats)
const card = new Card(the('#card', HTMLElement))
const downloads = new Downloads(the('#made', HTMLElement))
const listing = new Listing(
  the('#text', HTMLTextAreaElement),
  the('#source', HTMLSelectElement),
  the('#cut', HTMLElement),
  read
)
const remarks = new Remarks(
  the('#remarks', HTMLElement),
  the('#rules', HTMLAnchorElement).href,
  (source, line) => listing.goTo(source, line)
)
const papers = new Papers(the('#papers', HTMLElement), the('#more', HTMLButtonElement), {
  onChoose(choice) {
    choose(choice)
    record.reveal()
  },
  onPoint(found, element) {
    if (found && element) card.show(found, element)
    else card.hideSoon()
  }
})
const record = new RecordPane(the('#record', HTMLElement), choice => {
  choose(choice)
  papers.reveal()
})

function choose(choice: Choice): void {
  papers.mark(choice)
  record.mark(choice)
  copy.disabled = false
}

/** Reads the listings anew; what was read of those before is dropped. */
function read(): void {
  papers.clear()
  record.clear()
  remarks.clear()
  downloads.clear()
  card.hide()
  copy.disabled = true
  allowSaving(false)
  const {sources} = listing
  if (sources.every(({content}) => content === '')) {
    engine.stop()
    fault.hidden = true
    rest('Nothing to read yet.')
    return
  }
  work('Reading')
  let said = 0
  const show = (answer: Answer) => {
    if (answer.type === 'text') listing.setText(answer.source, answer.text, answer.isWhole)
    if (answer.type === 'papers') {
      papers.add(answer.papers)
      remarks.add(answer.remarks)
      progress.value = answer.progress
      if (performance.now() - said < SAID) return
      said = performance.now()
      say(`Reading: ${counts()}`)
    }
    if (answer.type === 'done') rest(`${counts()} in ${timeText(answer.milliseconds)}`)
    if (answer.type === 'fault') fail(answer.reason)
  }
  engine.run({type: 'read', sources, options: optionsOf()}, show)
}

function optionsOf(): ReadOptions {
  return {
    format: formats.find(name => name === format.value),
    year: numberOf(year),
    url: url.value.trim() || undefined,
    threshold: numberOf(threshold)
  }
}

function numberOf({value, valueAsNumber}: HTMLInputElement): number | undefined {
  return value === '' ? undefined : valueAsNumber
}

function write(): void {
  work('Writing')
  const options = output.value === 'dataset' ? {license: license.value} : {}
  engine.run({type: 'write', papers: papers.records, format: output.value, options}, answer => {
    if (answer.type === 'files') downloads.save(answer.files)
    if (answer.type === 'done') rest(counts())
    if (answer.type === 'fault') fail(answer.reason)
  })
}

function counts(): string {
  const messages = remarks.count === 0 ? '' : `, ${counted(remarks.count, 'message')}`
  return counted(papers.records.length, 'paper') + messages
}

function timeText(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.ceil(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

function say(text: string): void {
  state.textContent = text
}

function work(text: string): void {
  say(text)
  fault.hidden = true
  progress.removeAttribute('value')
  setBusy(true)
}

function rest(text: string): void {
  say(text)
  setBusy(false)
  allowSaving(papers.records.length > 0)
}

function fail(reason: string): void {
  rest(counts())
  warn(reason)
}

function warn(reason: string): void {
  fault.textContent = reason
  fault.hidden = false
}

function setBusy(isBusy: boolean): void {
  progress.hidden = !isBusy
  stop.hidden = !isBusy
}

/** While a file is written, another can be asked for; a control that is disabled loses the focus, too. */
function allowSaving(isAllowed: boolean): void {
  for (const control of save.elements) control.toggleAttribute('disabled', !isAllowed)
}

function fillFormats({readers, writers}: Ready): void {
  if (formats.length > 0) return
  formats = readers
  format.append(make(readers.map(name => h('option', name))).nodes)
  output.append(make(writers.map(name => h('option', name))).nodes)
}

function takeFiles(taken: FileList): void {
  if (taken.length > 0) listing.set([...taken].map(content => ({name: content.name, content})))
}

form.addEventListener('change', read)
form.addEventListener('submit', event => event.preventDefault())
stop.addEventListener('click', () => {
  engine.stop()
  rest(`${counts()}, stopped`)
  // The button, which had the focus, is gone.
  state.focus()
})
files.addEventListener('change', () => {
  if (files.files) takeFiles(files.files)
  files.value = ''
})
the('#sample', HTMLButtonElement).addEventListener('click', () =>
  listing.set([{name: 'sample', content: sample}])
)
the('#clear', HTMLButtonElement).addEventListener('click', () => {
  listing.set([{name: 'text', content: ''}])
  the('#text', HTMLTextAreaElement).focus()
})
output.addEventListener('change', () => {
  const label = license.closest('label')
  if (label) label.hidden = output.value !== 'dataset'
})
save.addEventListener('submit', event => {
  event.preventDefault()
  write()
})
copy.addEventListener('click', async () => {
  try {
    // There is no clipboard in a page that came over http.
    await navigator.clipboard.writeText(record.text)
  } catch {
    warn('The browser does not let the page copy: select the record, and copy it from there.')
    return
  }
  copy.textContent = 'Copied'
  setTimeout(() => {
    copy.textContent = 'Copy'
  }, SAID)
})
for (const button of document.querySelectorAll<HTMLButtonElement>('#views button'))
  button.addEventListener('click', () => {
    document.body.dataset.view = button.value
    for (const other of document.querySelectorAll('#views button'))
      other.setAttribute('aria-pressed', String(other === button))
    if (button.value === 'record') record.reveal()
  })
/** Whether what is dragged began in this page, and is no listing. */
let isOwn = false

/** Leaves to the browser what began here, and text over a field, which goes into it. */
function isTaken({dataTransfer, target}: DragEvent): boolean {
  const isOverField = target instanceof Element && target.matches('textarea, input')
  return !isOwn && (!isOverField || dataTransfer?.types.includes('Files') === true)
}

addEventListener('dragstart', () => {
  isOwn = true
})
addEventListener('dragend', () => {
  isOwn = false
})
addEventListener('dragover', event => {
  const isRead = isTaken(event)
  if (isRead) event.preventDefault()
  document.body.classList.toggle('dropping', isRead)
})
addEventListener('dragleave', ({relatedTarget}) => {
  if (relatedTarget === null) document.body.classList.remove('dropping')
})
addEventListener('drop', event => {
  document.body.classList.remove('dropping')
  if (!isTaken(event)) return
  event.preventDefault()
  const files = event.dataTransfer?.files
  const text = event.dataTransfer?.getData('text/plain') ?? ''
  if (files && files.length > 0) takeFiles(files)
  else if (text !== '') listing.set([{name: 'text', content: text}])
})
listing.set([{name: 'sample', content: sample}])
