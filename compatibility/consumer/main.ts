import {findClaims} from 'paperglean/grammar'
import {use} from './consumer.ts'

const [claim] = findClaims('FernNet outperforms MossNet by 3 points on CIFAR-10.')

console.log(JSON.stringify({...use(), claim: claim?.object}))
