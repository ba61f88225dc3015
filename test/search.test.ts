import {describe, expect, it} from 'vitest'
import {searchable, searchFor} from '../src/write/html/script/words.js'

describe('the search of a page', () => {
  it.each<[asked: string, text: string]>([
    ['kites', 'A Kite in the Wind'],
    ['cifar10', 'Trained on CIFAR-10 alone'],
    ['CIFAR-10', 'cifar10'],
    ['cifar 10', 'CIFAR-10'],
    ['self-supervised', 'self supervised learning'],
    ['selfsupervised', 'Self-Supervised Learning'],
    ['art', 'state-of-the-art'],
    ['former', 'A Transformer'],
    ['erdos', 'Paul Erdős'],
    ['Erdős', 'Paul Erdos'],
    ['pi-kite', 'π-Kite'],
    ['rl', 'RL, and RLHF'],
    ['wind kite', 'kites fly in the wind'],
    ['学习', '深度学习方法'],
    ['c++', 'Written in C++'],
    ['– !', 'whatever'],
    ['', 'whatever']
  ])('for %j finds %j', (asked, text) => expect(searchFor(asked)(searchable(text))).toBe(true))

  it.each<[asked: string, text: string]>([
    ['rl', 'A world of early learning'],
    ['rl', 'our lab'],
    ['kite wind', 'kites in the rain'],
    ['cifar100', 'CIFAR-10'],
    ['c++', 'C and D']
  ])('for %j does not find %j', (asked, text) => expect(searchFor(asked)(searchable(text))).toBe(false))
})
