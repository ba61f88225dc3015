// What TypeDoc has no options for, in the pages that it wrote.
import {groups} from './pages.mjs'
import {project} from './project.mjs'

/** Opens the groups of the navigation for who comes first; then TypeDoc keeps what a reader opens and closes. */
const keys = JSON.stringify(groups.map(group => `tsd-accordion-${group}`))
const open = `<script>for (const key of ${keys}) localStorage.getItem(key) ?? localStorage.setItem(key, 'true')</script>`

/**
 * @param {string} html
 * @param {string} url of the page, from the front page
 * @param {string} about what the page is for
 */
export function mended(html, url, about) {
  const up = '../'.repeat(url.split('/').length - 1) || './'
  return (
    html
      .replace('</head>', `${open}$&`)
      .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + escaped(about))
      // Addresses of the site are absolute so that they work elsewhere, too. Here they stay within what was built.
      .replaceAll(`<a href="${project.homepage}`, `<a href="${up}`)
      // Tables that are wider than the page are scrolled from the keyboard, too.
      .replaceAll('<table>', '<table tabindex="0">')
      // The corner of a table is no heading.
      .replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>')
      // What is what, for screen readers.
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace(
        '<div class="page-menu">',
        '<div class="page-menu" role="complementary" aria-label="This page">'
      )
      .replace('<nav id="tsd-sidebar-links"', '$& aria-label="Elsewhere"')
      .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="All pages">')
      // The list of all pages has the name of the project.
      .replace(/(<nav class="tsd-navigation"[^>]*><a [^>]*>)[^<]*/, '$1All pages')
      .replace(/<h1>paperglean [\d.]+<\/h1>/, '<h1>All pages</h1>')
  )
}

/** @param {string} text of an attribute */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
