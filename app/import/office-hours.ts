/** "8:30AM - 5:00PM" as minutes after midnight; undefined where the text is no such range. */
export function parseOfficeHours(text: string): { opensAt: number; closesAt: number } | undefined {
  const match = /^(\d{1,2}):(\d{2})\s*(AM|PM)\s*-\s*(\d{1,2}):(\d{2})\s*(AM|PM)$/i.exec(text.trim());
  if (!match) return undefined;
  const [, openHour, openMinute, openHalf, closeHour, closeMinute, closeHalf] = match as unknown as string[];
  const opensAt = minutesOf(openHour!, openMinute!, openHalf!);
  const closesAt = minutesOf(closeHour!, closeMinute!, closeHalf!);
  const endOfDay = closesAt === 0 ? 24 * 60 : closesAt;
  return opensAt < endOfDay ? { opensAt, closesAt: endOfDay } : undefined;
}

function minutesOf(hour: string, minute: string, half: string): number {
  const afternoon = half.toUpperCase() === 'PM' ? 12 : 0;
  return ((Number(hour) % 12) + afternoon) * 60 + Number(minute);
}
