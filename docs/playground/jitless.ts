// The policy of the page forbids evaluation, which zod tries once; to be imported before the package.
import {config} from 'zod'

config({jitless: true})
