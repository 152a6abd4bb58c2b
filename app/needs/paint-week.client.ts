/** What the server hands over: words of the catalogue, and which half hours of the day are painted. */
interface Words {
  open: string;
  close: string;
  hint: string;
  touchHint: string;
  night: string;
  undo: string;
  clear: string;
  grid: string;
  free: string;
  notFree: string;
  sum: string;
  sumOfOne: string;
  days: string[];
  shortDays: string[];
  /** As free hours are written in the address. */
  dayWords: string[];
  /** When each half hour of a day begins, and the day's end. */
  times: string[];
  /** Before it the hours are folded until they are wanted. */
  first: number;
}

const SLOTS_IN_DAY = 48;
/** A finger that rests so long on a half hour paints, whichever way it then moves. */
const HOLD_MS = 300;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Whether the visitor has chosen to paint: kept while the page lives, whatever comes in anew. */
let isPainting: boolean | undefined;

/** Half hours that are painted by mouse, touch and keyboard, in the place of the boxes for parts of a day. */
export function enhancePaintedWeek(root: ParentNode): void {
  const fields = root.querySelector<HTMLFieldSetElement>('[data-own-week]');
  const home = fields?.querySelector<HTMLElement>('[data-painted-week]');
  if (!fields || !home) return;
  const free = new Set((home.dataset.free ?? '').split(' ').filter(Boolean).map(Number));
  isPainting ??= fields.querySelector('.other-hours') !== null;
  const made = painters.get(home) ?? paintIn(fields, home);
  painters.set(home, made);
  made(free);
}

const painters = new WeakMap<HTMLElement, (free: Set<number>) => void>();

function paintIn(fields: HTMLFieldSetElement, home: HTMLElement): (free: Set<number>) => void {
  const words = JSON.parse(home.dataset.paintedWeek ?? '{}') as Words;
  let first = words.first;
  let free = new Set<number>();
  /** What was free before each change, the latest last. */
  const past: ReadonlySet<number>[] = [];

  const toggle = buttonOf('');
  const hint = own('p', 'quiet');
  hint.textContent = matchMedia('(pointer: coarse)').matches ? words.touchHint : words.hint;
  const night = buttonOf(words.night);
  const table = own('table', 'paint');
  table.setAttribute('aria-label', words.grid);
  const cells = drawTable(table, words);
  const status = own('p', 'quiet');
  status.setAttribute('role', 'status');
  const input = own('input', '');
  input.type = 'hidden';
  input.name = 'free';
  const undo = buttonOf(words.undo);
  const clear = buttonOf(words.clear);
  const mend = own('p', 'paint-mend');
  mend.append(undo, clear);
  home.before(toggle);
  home.append(hint, night, table, status, mend, input);

  toggle.addEventListener('click', () => {
    isPainting = !isPainting;
    show();
    // What goes from above it takes the button along.
    toggle.scrollIntoView({ block: 'nearest' });
  });
  night.addEventListener('click', () => {
    showNight();
    goTo(0);
  });
  undo.addEventListener('click', () => {
    const before = past.pop();
    if (before) change(before);
    status.textContent = sum();
  });
  clear.addEventListener('click', () => {
    if (free.size > 0) {
      past.push(free);
      change(new Set());
    }
    status.textContent = sum();
  });

  function change(to: ReadonlySet<number>): void {
    free = new Set(to);
    show();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function showNight(): void {
    first = 0;
    night.hidden = true;
    for (const row of table.tBodies[0]?.rows ?? []) row.hidden = false;
  }

  function show(): void {
    if (first > 0 && [...free].some((slot) => slot % SLOTS_IN_DAY < first)) showNight();
    home.hidden = !isPainting;
    input.disabled = !isPainting;
    toggle.textContent = isPainting ? words.close : words.open;
    for (const part of fields.querySelectorAll<HTMLElement>('.parts-of-week, .other-hours')) {
      part.hidden = isPainting === true;
      for (const box of part.querySelectorAll('input')) box.disabled = isPainting === true;
    }
    for (const [slot, cell] of cells) cell.setAttribute('aria-pressed', String(free.has(slot)));
    input.value = writeFree(free, words.dayWords);
  }

  /** Makes a block of the week free or not, over what was there before the stroke. */
  function paint(from: number, to: number, value: boolean, before: ReadonlySet<number>): void {
    free = new Set(before);
    for (const slot of blockOf(from, to)) {
      if (value) free.add(slot);
      else free.delete(slot);
    }
    for (const [slot, cell] of cells) {
      const isFree = String(free.has(slot));
      if (cell.getAttribute('aria-pressed') !== isFree) cell.setAttribute('aria-pressed', isFree);
    }
    input.value = writeFree(free, words.dayWords);
  }

  function say(slot: number): void {
    const when = cells.get(slot)?.getAttribute('aria-label') ?? '';
    status.textContent = `${(free.has(slot) ? words.free : words.notFree).replace('#', when)} ${sum()}`;
  }

  function sum(): string {
    const hours = free.size / 2;
    return hours === 1 ? words.sumOfOne : words.sum.replace('#', String(hours));
  }

  function tell(before: ReadonlySet<number>): void {
    past.push(before);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function goTo(slot: number): void {
    for (const cell of table.querySelectorAll('[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
    const cell = cells.get(slot);
    cell?.setAttribute('tabindex', '0');
    cell?.focus();
  }

  let stroke: { from: number; to: number; value: boolean; before: ReadonlySet<number> } | undefined;
  let hold = 0;
  let isHeld = false;
  table.addEventListener('pointerdown', (event) => {
    const slot = slotOf(event.target);
    if (slot === undefined || event.button !== 0) return;
    stroke = { from: slot, to: slot, value: !free.has(slot), before: free };
    isHeld = false;
    clearTimeout(hold);
    if (event.pointerType === 'touch') hold = window.setTimeout(beginHeld, HOLD_MS);
    // So that the pointer is followed beyond the cell, and a touch that scrolls is told to have ended.
    (event.target as Element).releasePointerCapture(event.pointerId);
  });
  /** A finger that moves down the page at once scrolls it. */
  function beginHeld(): void {
    if (!stroke || stroke.from !== stroke.to) return;
    isHeld = true;
    paint(stroke.from, stroke.from, stroke.value, stroke.before);
    say(stroke.from);
  }
  table.addEventListener(
    'touchmove',
    (event) => {
      if (isHeld) event.preventDefault();
    },
    { passive: false },
  );
  table.addEventListener('pointermove', (event) => {
    const slot = stroke && slotOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!stroke || slot === undefined || slot === stroke.to) return;
    stroke.to = slot;
    paint(stroke.from, slot, stroke.value, stroke.before);
    say(slot);
  });
  document.addEventListener('pointerup', () => {
    if (!stroke) return;
    const { from, to, value, before } = stroke;
    stroke = undefined;
    isHeld = false;
    clearTimeout(hold);
    paint(from, to, value, before);
    goTo(to);
    say(to);
    tell(before);
  });
  table.addEventListener('pointercancel', () => {
    if (stroke) paint(stroke.from, stroke.from, stroke.before.has(stroke.from), stroke.before);
    stroke = undefined;
    isHeld = false;
    clearTimeout(hold);
  });
  // A hand that rests on a half hour paints, and asks for no menu.
  table.addEventListener('contextmenu', (event) => {
    if (stroke) event.preventDefault();
  });
  // A pointer has painted already; what is left is a press by keyboard, or by what stands for one.
  table.addEventListener('click', (event) => {
    const slot = slotOf(event.target);
    if (slot === undefined || event.detail > 0) return;
    const before = free;
    paint(slot, slot, !free.has(slot), before);
    say(slot);
    tell(before);
  });

  /** Where a stretch by Shift began. */
  let anchor: { slot: number; value: boolean; before: ReadonlySet<number> } | undefined;
  table.addEventListener('keydown', (event) => {
    const move = ARROWS[event.key];
    const slot = slotOf(event.target);
    if (!move || slot === undefined) return;
    event.preventDefault();
    const day = Math.floor(slot / SLOTS_IN_DAY) + move[0];
    const time = (slot % SLOTS_IN_DAY) + move[1];
    if (day < 0 || day > 6 || time < first || time >= SLOTS_IN_DAY) return;
    const next = day * SLOTS_IN_DAY + time;
    if (event.shiftKey) {
      anchor ??= { slot, value: free.has(slot), before: free };
      paint(anchor.slot, next, anchor.value, anchor.before);
    } else anchor = undefined;
    goTo(next);
    say(next);
  });
  table.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !anchor) return;
    const { before } = anchor;
    anchor = undefined;
    tell(before);
  });

  return (sent) => {
    if (!stroke && !anchor) free = sent;
    show();
  };
}

function drawTable(table: HTMLTableElement, words: Words): Map<number, HTMLButtonElement> {
  const cells = new Map<number, HTMLButtonElement>();
  const head = table.createTHead().insertRow();
  head.append(document.createElement('td'), ...words.shortDays.map((day) => headOf(day, 'col')));
  const body = table.createTBody();
  for (let time = 0; time < SLOTS_IN_DAY; time++) {
    const row = body.insertRow();
    row.hidden = time < words.first;
    const begins = headOf(words.times[time] ?? '', 'row');
    row.append(begins);
    if (time % 2) begins.className = 'half';
    for (const [day, name] of words.days.entries()) {
      const cell = document.createElement('button');
      const slot = day * SLOTS_IN_DAY + time;
      cell.type = 'button';
      cell.dataset.slot = String(slot);
      cell.tabIndex = slot === words.first ? 0 : -1;
      cell.setAttribute('aria-label', `${name} ${words.times[time]}`);
      row.insertCell().append(cell);
      cells.set(slot, cell);
    }
  }
  return cells;
}

function headOf(text: string, scope: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function own<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.dataset.own = '';
  return element;
}

function buttonOf(text: string): HTMLButtonElement {
  const button = own('button', 'link-button');
  button.type = 'button';
  button.textContent = text;
  return button;
}

function slotOf(target: EventTarget | null): number | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null;
  return cell ? Number(cell.dataset.slot) : undefined;
}

/** All half hours between two of them: every day from one's to the other's, at every time from one's to the other's. */
function blockOf(from: number, to: number): number[] {
  const days = [from, to].map((slot) => Math.floor(slot / SLOTS_IN_DAY)).sort((a, b) => a - b);
  const times = [from, to].map((slot) => slot % SLOTS_IN_DAY).sort((a, b) => a - b);
  const slots: number[] = [];
  for (let day = days[0] ?? 0; day <= (days[1] ?? 0); day++) {
    for (let time = times[0] ?? 0; time <= (times[1] ?? 0); time++) slots.push(day * SLOTS_IN_DAY + time);
  }
  return slots;
}

/** As the address has it: "mon-1730-2100", stretch by stretch. */
function writeFree(free: ReadonlySet<number>, dayWords: readonly string[]): string {
  const clock = (slot: number) => `${String(slot >> 1).padStart(2, '0')}${slot & 1 ? '30' : '00'}`;
  return dayWords
    .flatMap((word, day) => {
      const words: string[] = [];
      for (let time = 0; time < SLOTS_IN_DAY; time++) {
        const from = time;
        while (time < SLOTS_IN_DAY && free.has(day * SLOTS_IN_DAY + time)) time++;
        if (time > from) words.push(`${word}-${clock(from)}-${clock(time)}`);
      }
      return words;
    })
    .join(',');
}
