// What the bot says of what an answer rests on: the part of words.ts that "Why" and the audit need.

type Passage = {
  readonly label: string
  readonly date: string
  readonly edition: number
  readonly since: number | undefined
  readonly start: number
  readonly end: number
  readonly stored: 'same' | 'different' | 'gone'
}

export const auditWords = {
  // behind "Why"
  why: {
    label: 'Why',
    title: (title: string) => `Why: ${title}`,
    passage: ({ label, date, edition, since, start, end, stored }: Passage) =>
      [
        `${label}, ${date}`,
        `edition ${edition}${since === undefined ? '' : ` (edition ${since} since)`}`,
        `characters ${start}–${end}`,
        ...(stored === 'different' ? ['not what is stored there'] : []),
        ...(stored === 'gone' ? ['no longer kept'] : []),
      ].join(', '),
    slice: 'A slice of the article, character for character.',
    written: ({ model, prompt, score }: { model: string; prompt: string; score: number }) =>
      `Written by ${model}, prompt ${prompt}, found in its passages at ${score.toFixed(2)}.`,
    different: 'Not found so in the article as it is stored: please tell the operator.',
    gone: 'The article is no longer kept, so this cannot be checked any more.',
    kept: (id: string) => `This answer is kept as ${id}.`,
  },

  // what an operator is told of an answer
  audit: {
    answer: ({
      answer,
      command,
      at,
      generation,
    }: Record<'answer' | 'command' | 'at', string> & {
      generation: number
    }) =>
      `Answer ${answer} to /${command}, ${at}, made of generation ${generation} of the archive.`,
    digest: ({
      digest,
      slot,
      state,
      channel,
    }: Record<'digest' | 'slot' | 'state' | 'channel', string>) =>
      `Digest ${digest} of ${slot} in ${channel}: ${state}.`,
    nothing: 'Nothing in it rests on an article.',
    unknown: (id: string) =>
      `Nothing is kept under "${id.slice(0, 100)}". Give the id of an answer, as "Why" and the log show it, or the id of a digest's message or its link.`,
    gone: 'The answer of this digest is no longer kept.',
    noAnswer:
      'Of this digest no answer is kept: it had nothing to tell, or was posted before answers of digests were.',
  },
} as const
