/**
 * The groups of icons. A name is unique over all of them because each drawn group has its own prefix: "mail" is the
 * interface icon, "channel-mail" the channel.
 */
export const groups = [
  { id: 'interface', prefix: '', constant: 'interfaceNames', type: 'InterfaceName' },
  { id: 'life-events', prefix: 'event-', constant: 'lifeEventNames', type: 'LifeEventName' },
  { id: 'channels', prefix: 'channel-', constant: 'channelNames', type: 'ChannelName' },
  { id: 'states', prefix: 'state-', constant: 'stateNames', type: 'StateName' },
];

export const languages = ['nl', 'fr', 'de', 'en'];

/** Files in dist that are not icons, so no icon may take their name. */
export const reservedNames = ['all', 'names', 'types', 'index', 'sprite', 'svg'];
