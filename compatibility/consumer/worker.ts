// First: schemas are made as they are imported.
import './jitless.ts'
import {use} from './consumer.ts'

postMessage(use())
