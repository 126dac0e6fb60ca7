/** What stands beside the map, as one script that comes after the map's place is on the screen. */
export { EvidencePanel } from './EvidencePanel.tsx'
export { FiltersRegion } from './FiltersRegion.tsx'
