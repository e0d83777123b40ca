// What a surface shows of the commands, and what it offers for an option while somebody types.
import type { Scope, View } from './archive/archive.ts'
import { circumstancesLike, describePerson } from './ask.ts'
import type { Option, Registered } from './command.ts'
import type { Listed, Suggestion } from './platforms/platform.ts'

const OFFERED = 25 // as many as any platform shows

/** A command as a surface lists it; `written`: a model may write its answer, which takes a while. */
export function listed({ path, command }: Registered, written: boolean): Listed {
  const options = Object.entries(command.options).map(([name, option]) => ({
    name,
    description: option.description,
    kind: option.kind,
    required: option.required ?? false,
    choices: option.choices,
    suggests: option.kind !== 'text',
  }))
  return {
    path,
    description: command.description,
    audience: command.audience,
    slow: written || (command.slow ?? false),
    options,
  }
}

/** At most 25 values for an option that begin with what was typed; a read of the archive only where it is about people or places. */
export function suggestions(
  view: View,
  option: Option,
  typed: string,
  scope: Scope,
): readonly Suggestion[] {
  const begins = (value: string) => value.startsWith(typed.toLowerCase())
  const { kind } = option
  switch (kind) {
    case 'choice':
      return (option.choices ?? []).filter(begins).map((value) => ({ value, label: value }))
    case 'date':
      return ['today', 'yesterday', '7d'].filter(begins).map((value) => ({ value, label: value }))
    case 'text':
      return []
    case 'speaker':
      return view
        .speakers(typed, scope, OFFERED)
        .map((person) => ({ value: person.name, label: describePerson(person) }))
    default:
      return circumstancesLike(view, kind, typed, scope).slice(0, OFFERED)
  }
}
