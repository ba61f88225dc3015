import {parseListings} from 'paperglean/node'
import {page} from './consumer.ts'

async function main() {
  const listing = new TextEncoder().encode(page)
  const titles = []
  for await (const {title} of parseListings([[listing], [listing]], {concurrency: 2})) titles.push(title)
  console.log(JSON.stringify(titles))
}

void main()
