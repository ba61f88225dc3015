import {describe, expect, it} from 'vitest'
import {extractMetrics} from '../src/extract/extract.js'

const namesOf = (text: string) => extractMetrics(text).map(({name, value}) => [name, value])

describe('the name of a value', () => {
  it('keeps the modifiers of its head', () => {
    expect(namesOf('The gate lowers the false alarm rate by 3.2%.')).toEqual([['false alarm rate', 3.2]])
    expect(namesOf('Moss improves the average task accuracy by 4.1%.')).toEqual([
      ['average task accuracy', 4.1]
    ])
    expect(namesOf('It reaches a macro F1 of 0.83 on held-out ponds.')).toEqual([['macro F1', 0.83]])
  })
  it('leaves out what only praises: "a remarkable accuracy"', () => {
    expect(namesOf('Fern reaches a remarkable accuracy of 91.2%.')).toEqual([['accuracy', 91.2]])
  })
  it('takes a person\'s name into it: "Cohen\'s kappa"', () => {
    expect(namesOf("Two keepers agree with a Cohen's kappa of 0.81.")).toEqual([["Cohen's kappa", 0.81]])
  })
  it('is whole where it holds words that end others: "area under the curve"', () => {
    expect(namesOf('The model has an area under the curve of 0.91.')).toEqual([
      ['area under the curve', 0.91]
    ])
    expect(namesOf('It reaches a mean intersection over union of 81.2%.')).toEqual([
      ['mean intersection over union', 81.2]
    ])
    expect(namesOf('The time to first token is 31 ms.')).toEqual([['time to first token', 31]])
  })
  it('begins with no word that says where a value stands: "behind", "beyond"', () => {
    expect(namesOf('It reaches 72.1 pass@1, 3 points behind GPT-4.')).toEqual([
      ['pass@1', 72.1],
      ['pass@1', 3]
    ])
    expect(namesOf('The model is 2 points beyond MossNet in accuracy.')).toEqual([['accuracy', 2]])
    expect(namesOf('Its loss is 0.07% away from the optimum.')).toEqual([['loss', 0.07]])
  })
  it('is of its own clause: "A from … and B from …"', () => {
    expect(namesOf('Lichen raises recall from 41.7% to 52.3% and precision from 38.4% to 47.9%.')).toEqual([
      ['recall', 41.7],
      ['recall', 52.3],
      ['precision', 38.4],
      ['precision', 47.9]
    ])
  })
  it('is performance where a text only beats others', () => {
    expect(namesOf('Moss outperforms strong baselines by 5.3%.')).toEqual([['performance', 5.3]])
  })
  it('is cost for money, whatever the number before it was', () => {
    expect(namesOf('A run takes 15 minutes and $0.88 per task.').at(-1)).toEqual(['cost', 0.88])
  })
  it('is a noun that looks like a verb: "cuts crowd collapse from 31% to 9%"', () => {
    expect(namesOf('Fern cuts crowd collapse from 31% to 9%.')).toEqual([
      ['crowd collapse', 31],
      ['crowd collapse', 9]
    ])
  })
  it('comes with the probability that it is right', () => {
    const [sure] = extractMetrics('Fern reaches an accuracy of 91.2%.')
    expect(sure?.nameConfidence).toBeGreaterThan(0.9)
  })
})
