import {parseListing} from 'paperglean'

/** Invented papers, of which some share names and subjects, some are in doubt, and some would harm a page that let them. */
export function invented() {
  const places = ['KiteBench', 'CIFAR-10', 'cifar10', 'LeafNet']
  const listing = Array.from({length: 20}, (_, index) => ({
    title: `${['Willow', 'Kite', 'Maple', 'Wind', 'Éclair'][index % 5]}Net ${index}: Sorting ${['Leaves', 'Kites'][index % 2]} by Wind`,
    abstract:
      `We propose WindSort-${index}, a method that reaches ${80 + (index % 9)}.4% accuracy on the ${places[index % 4]} ` +
      `dataset, compared to 79.2% with ResNet-50, and is ${1 + index / 10}x faster.\n\nIt needs no ladder.` +
      (index % 3 === 0 ? ` The code is at https://github.com/ada-example/wind-sort-${index}.` : ''),
    authors: ['Ada Example', 'Bo Sample', 'Chidi Ænima'].slice(0, 1 + (index % 3)),
    categories: index % 2 === 0 ? ['cs.LG'] : ['cs.LG', 'cs.CV'],
    published: `2025-0${1 + (index % 8)}-1${index % 10}`,
    upvotes: String(index * 7)
  }))
  const {papers} = parseListing(JSON.stringify(listing), {url: 'https://listings.example/2025/'})
  const [first, second] = papers
  for (const metric of first?.metrics ?? []) metric.nameConfidence = 0.3
  for (const dataset of second?.datasets ?? []) dataset.confidence = 0.3
  const hostile = [
    '<img src=x onerror=alert(1)> Kites',
    '</script><script>alert(2)</script> Leaves',
    '</style><svg onload=alert(3)> Wind',
    '" onmouseover="alert(4)" x="',
    `A ${'VeryLongWordWithoutEnd'.repeat(30)}`,
    'مجموعة بيانات الطائرات الورقية'
  ].map((title, index) => {
    const mentions = [{field: 'title', start: 0, end: title.length, text: title}]
    const method = {name: '"><img src=x onerror=alert(5)>', aliases: [], role: 'used', mentions}
    const link = {url: 'javascript:alert(6)', kind: 'code', mentions: []}
    return {
      ...{...first, id: `title:hostile-${index}`, title, abstract: `${title}\n\n${title}`},
      ...{subjects: [title], links: [link], methods: [method], datasets: [], metrics: []}
    }
  })
  return [...papers, ...hostile]
}
