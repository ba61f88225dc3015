import {use} from './consumer.ts'

console.log(JSON.stringify(use()))
