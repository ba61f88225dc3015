import {use} from './consumer.ts'

export default {fetch: () => Response.json(use())}
