// How sure an attribution must be before a name is put to somebody's words.
import type { Attribution, Quotation } from '../article.ts'

// Out of fold on the development sets; docs/quotations.md tells what they let through.
const NAMED = 0.8
const UNNAMED = 0.85 // 'a senior official', or a name that the article does not introduce
const REPORTED = 0.6 // indirect speech has its speaker by grammar alone: a rule's rank, not a probability

/** Whether an attribution is sure enough to be shown. A wrong name costs more than no name. */
export function isPublished({
  kind,
  attribution,
}: Pick<Quotation, 'kind' | 'attribution'>): boolean {
  if (!attribution) return false
  if (attribution.who !== undefined)
    return attribution.confidence >= (kind === 'indirect' ? REPORTED : NAMED)
  return (
    saysWho(attribution) && attribution.confidence >= (kind === 'indirect' ? REPORTED : UNNAMED)
  )
}

// A pronoun that nobody could be found for names nobody.
const saysWho = ({ basis }: Attribution): boolean => basis !== 'pronoun'

/** A quotation as it may be shown: unattributed where the speaker is only a guess. */
export function withhold(quotation: Quotation): Quotation {
  const { attribution, ...unattributed } = quotation
  return attribution && !isPublished(quotation) ? unattributed : quotation
}
