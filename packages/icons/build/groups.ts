export type GroupId = 'interface' | 'life-events' | 'channels' | 'states';
export type Language = 'nl' | 'fr' | 'de' | 'en';

export interface Group {
  id: GroupId;
  prefix: string;
  list: 'interfaceNames' | 'lifeEventNames' | 'channelNames' | 'stateNames';
  type: string;
  needsNote?: boolean;
}

/**
 * The groups of icons. A name is unique over all of them because each group that we draw has its own prefix: "mail" is
 * the interface icon, "channel-mail" the channel. `list` and `type` are what names.js and names.d.ts export. A picture of
 * somebody's life may hurt or leave people out, so each has a note that says what it does not show and why.
 */
export const groups: readonly Group[] = [
  { id: 'interface', prefix: '', list: 'interfaceNames', type: 'InterfaceName' },
  { id: 'life-events', prefix: 'event-', list: 'lifeEventNames', type: 'LifeEventName', needsNote: true },
  { id: 'channels', prefix: 'channel-', list: 'channelNames', type: 'ChannelName' },
  { id: 'states', prefix: 'state-', list: 'stateNames', type: 'StateName' },
];

export const languages: readonly Language[] = ['nl', 'fr', 'de', 'en'];

/** What else the package exports beside icons, so that no icon may have that name. */
export const reservedNames = ['all', 'names', 'types', 'search-icons', 'search-words'];
