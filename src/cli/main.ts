#!/usr/bin/env node
import {main} from './command.js'

// The code is set and the process left to end by itself, so that all that was written leaves the pipe.
process.exitCode = await main(process.argv.slice(2), process)
