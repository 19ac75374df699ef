/** What can follow a command: its subcommands and options, each with a few words. */
export type Completions = {
  /** The words that lead to the command, without options: `['runners', 'list']`. */
  readonly path: readonly string[];
  readonly words: readonly { readonly word: string; readonly description: string }[];
};

/** Text in single quotes, as every one of the three shells reads it. */
const quote = (text: string): string => `'${text.replace(/['\\]/g, '')}'`;

/** Longer paths first: the first that fits decides. */
const deepestFirst = (all: readonly Completions[]): Completions[] =>
  all.toSorted((a, b) => b.path.length - a.path.length);

/** The pattern of the words before the cursor; the values of options may follow. */
const caseOf = ({ path }: Completions): string => {
  const words = ['', ...path].join(' ');
  return path.length === 0 ? '*' : `"${words}" | "${words} "*`;
};

/** The words before the cursor without options, in the variable `path`. */
const bash = (
  all: readonly Completions[],
): string => `# sinew completion bash > ~/.local/share/bash-completion/completions/sinew
_sinew() {
  local word path="" words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) path="$path $word" ;; esac
  done
  case "$path" in
${deepestFirst(all)
  .map((one) => `    ${caseOf(one)}) words=${quote(one.words.map(({ word }) => word).join(' '))} ;;`)
  .join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _sinew sinew
`;

const zsh = (all: readonly Completions[]): string => `#compdef sinew
# sinew completion zsh > a file _sinew in a folder of $fpath, before compinit
_sinew() {
  local word path_=""
  local -a described
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$word" in -*) ;; *) path_="$path_ $word" ;; esac
  done
  case "$path_" in
${deepestFirst(all)
  .map(
    (one) =>
      `    ${caseOf(one)}) described=(${one.words
        .map(({ word, description }) => quote(`${word}:${description.replaceAll(':', ',')}`))
        .join(' ')}) ;;`,
  )
  .join('\n')}
  esac
  _describe sinew described || _files
}
if [ "$funcstack[1]" = "_sinew" ]; then _sinew "$@"; else compdef _sinew sinew; fi
`;

const fish = (all: readonly Completions[]): string =>
  [
    '# sinew completion fish > ~/.config/fish/completions/sinew.fish',
    ...all.flatMap(({ path, words }) => {
      const [command, subcommand] = path;
      const after =
        command === undefined
          ? '__fish_use_subcommand'
          : ['__fish_seen_subcommand_from', command].join(' ') +
            (subcommand === undefined ? '' : `; and __fish_seen_subcommand_from ${subcommand}`);
      return words.map(({ word, description }) => {
        const kind = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
        return `complete -c sinew -n ${quote(after)} ${kind} -d ${quote(description)}`;
      });
    }),
    '',
  ].join('\n');

/** The scripts by shell, each made of the same table. */
export const completionScripts = { bash, zsh, fish };
