// Checks that no regular expression of src takes more than linear time, whatever the text.
import {bounded} from './exceptions.js'
import {faultOf} from './fault.js'
import {findExpressions} from './find.js'

const expressions = findExpressions(process.cwd(), 'src')
const used = new Set<object>()
const errors: string[] = []

for (const {file, line, ...pattern} of expressions) {
  const fault = faultOf(pattern)
  if (!fault) continue
  const exception = bounded.find(each => each.file === file && each.source === pattern.source)
  if (fault.time === 'polynomial' && exception) used.add(exception)
  else
    errors.push(
      `${file}:${line}: ${fault.time} by ${fault.repeats.join(' and ')}: /${pattern.source}/${pattern.flags}`
    )
}
for (const exception of bounded)
  if (!used.has(exception)) errors.push(`${exception.file}: an exception that is none: /${exception.source}/`)

for (const error of errors) console.error(error)
console.log(
  `${expressions.length} regular expressions: ${errors.length} faults, ${used.size} on bounded texts`
)
if (errors.length > 0) process.exitCode = 1
