import {use} from './consumer.ts'

Object.assign(globalThis, {seen: use()})
