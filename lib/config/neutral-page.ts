/** Where "leave quickly" leads unless a stage says otherwise: the weather, as the Tanzania Meteorological Authority tells it. */
export const neutralPage = 'https://www.meteo.go.tz/';
