import {nameKey} from '../../../tree/name-key.js'

const find = document.querySelector<HTMLElement>('#find')
const words = document.querySelector<HTMLInputElement>('#words')
const status = document.querySelector('[role=status]')
const papers = [...document.querySelectorAll('article')]

function show(): void {
  const asked = (words?.value ?? '').split(/\s+/).map(nameKey)
  for (const paper of papers) {
    const key = nameKey(paper.textContent ?? '')
    paper.hidden = !asked.every(word => key.includes(word))
  }
  if (status)
    status.textContent = `${papers.filter(paper => !paper.hidden).length} of ${papers.length} papers`
}

if (find) find.hidden = false
words?.addEventListener('input', show)
