// How sure an attribution must be before a name is put to somebody's words.
import type { Attribution, Quotation } from '../article.ts'

const PUBLISHED = 0.65 // set on the development sets: docs/quotations.md tells what it lets through

/** Whether an attribution is sure enough to be shown. A wrong name costs more than no name. */
export const isPublished = ({ confidence }: Attribution): boolean => confidence >= PUBLISHED

/** A quotation as it may be shown: unattributed where the speaker is only a guess. */
export function withhold(quotation: Quotation): Quotation {
  const { attribution, ...unattributed } = quotation
  return attribution && !isPublished(attribution) ? unattributed : quotation
}
