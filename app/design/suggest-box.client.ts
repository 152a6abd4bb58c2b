/** Milliseconds without a key before the server is asked. */
const PAUSE_MS = 120;

interface Suggestion {
  kind: string;
  label: string;
  detail?: string;
  fill?: string;
  href: string;
}

const ENHANCED = new WeakSet<HTMLInputElement>();

/**
 * Offers suggestions while one types into a field that says where they come from: a combobox with a list to choose from by
 * hand. The focus stays in the field, and Enter without a choice searches as it does without a script.
 */
export function enhanceSuggestBox(root: ParentNode): void {
  for (const holder of root.querySelectorAll<HTMLElement>('[data-suggest]')) {
    const input = holder.querySelector<HTMLInputElement>('input[type=text]');
    if (!input?.parentElement || !input.form || ENHANCED.has(input)) continue;
    ENHANCED.add(input);
    enhance(holder, { input, form: input.form, frame: input.parentElement });
  }
}

interface Parts {
  input: HTMLInputElement;
  form: HTMLFormElement;
  frame: HTMLElement;
}

function enhance(holder: HTMLElement, { input, form, frame }: Parts): void {
  const { suggest = '', label = '', none = '', one = '', other = '', kinds = '{}' } = holder.dataset;
  const { asks = input.name, stays } = holder.dataset;
  const kindNames: Record<string, string> = JSON.parse(kinds);
  const id = `${input.id}-suggestions`;
  const list = document.createElement('ul');
  const status = document.createElement('div');
  const answers = new Map<string, Suggestion[]>();
  let shown: Suggestion[] = [];
  let chosen = -1;
  let timer = 0;
  let request: AbortController | undefined;

  list.id = id;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  status.className = 'spoken';
  // A page that is drawn anew leaves them where they are.
  list.dataset.own = status.dataset.own = '';
  status.role = 'status';
  frame.append(list, status);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', id);

  function choose(at: number): void {
    chosen = at;
    [...list.children].forEach((option, index) => {
      option.ariaSelected = String(index === at);
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${at}`);
  }

  function stopAsking(): void {
    clearTimeout(timer);
    request?.abort();
  }

  function close(): void {
    stopAsking();
    list.hidden = true;
    input.ariaExpanded = 'false';
    choose(-1);
  }

  function show(suggestions: Suggestion[]): void {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(optionOf));
    choose(-1);
    list.hidden = suggestions.length === 0;
    input.ariaExpanded = String(!list.hidden);
    const { length } = suggestions;
    status.textContent = length === 0 ? none : length === 1 ? one : other.replace('#', String(length));
  }

  function optionOf({ label: text, detail, kind }: Suggestion, index: number): HTMLElement {
    const option = document.createElement('li');
    const note = document.createElement('span');
    option.id = `${id}-${index}`;
    option.role = 'option';
    note.className = 'quiet';
    note.textContent = [kindNames[kind], detail].filter(Boolean).join(', ');
    option.append(text, ' ', note);
    // A press must not take the focus out of the field, which would close the list before the click.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => go(shown[index]));
    return option;
  }

  function go(suggestion: Suggestion | undefined): void {
    if (!suggestion) return;
    close();
    if (suggestion.fill === undefined) {
      location.assign(suggestion.href);
      return;
    }
    input.value = suggestion.fill;
    if (stays === undefined) form.requestSubmit();
  }

  async function ask(): Promise<void> {
    const typed = input.value.trim();
    request?.abort();
    if (typed.length < 2) {
      close();
      return;
    }
    const known = answers.get(typed);
    if (known) {
      show(known);
      return;
    }
    request = new AbortController();
    const { signal } = request;
    try {
      const response = await fetch(`${suggest}?${new URLSearchParams({ [asks]: typed })}`, { signal });
      if (!response.ok) throw new Error(String(response.status));
      const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
      answers.set(typed, suggestions);
      if (!signal.aborted && document.activeElement === input) show(suggestions);
    } catch {
      // Without suggestions the field is still a field.
      if (!signal.aborted) close();
    }
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  }

  function move(step: 1 | -1): void {
    if (list.hidden) {
      ask();
      return;
    }
    // What answers later must not take the choice away.
    stopAsking();
    // One more place than there are options: in it, nothing is chosen.
    const places = shown.length + 1;
    choose(((chosen + 1 + step + places) % places) - 1);
  }

  input.addEventListener('input', askSoon);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen && chosen >= 0) go(shown[chosen]);
    else return;
    event.preventDefault();
  });
}
