// What Google's evaluator says against a policy. Knows no policy of ours.
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'

/** Findings that are high, or may be; and slips of spelling, for what is misspelt protects nobody. */
export function seriousFindings(policy: string): string[] {
  const { csp } = new CspParser(policy)
  const serious = [Severity.HIGH, Severity.SYNTAX, Severity.HIGH_MAYBE]
  return new CspEvaluator(csp)
    .evaluate()
    .filter(({ severity }) => serious.includes(severity))
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`)
}
