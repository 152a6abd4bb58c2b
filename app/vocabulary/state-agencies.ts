/** The state office that answers for addiction programs, and its page. */
export interface StateAgency {
  /** Two-letter state code. */
  state: string;
  name: string;
  href: string;
  /** `register`: programs can be looked up there. `rules`: about these licenses. `office`: the office's own page. */
  page: 'register' | 'rules' | 'office';
  /** Whether an official page or a law was read that says so. Where not, a page has to say that nobody checked. */
  checked: boolean;
}

/** Known from lists of state offices alone. */
const UNCHECKED: readonly [state: string, name: string, href: string, page?: StateAgency['page']][] = [
  ['AL', 'Alabama Department of Mental Health', 'https://mh.alabama.gov/'],
  ['AK', 'Alaska Department of Health, Division of Behavioral Health', 'https://health.alaska.gov/dbh/'],
  ['AZ', 'Arizona Department of Health Services', 'https://azcarecheck.azdhs.gov/s/', 'register'],
  ['AR', 'Arkansas Department of Human Services', 'https://humanservices.arkansas.gov/'],
  ['CO', 'Colorado Behavioral Health Administration', 'https://bha.colorado.gov/'],
  ['CT', 'Connecticut Department of Public Health', 'https://www.elicense.ct.gov/', 'register'],
  ['DE', 'Delaware Division of Substance Abuse and Mental Health', 'https://dhss.delaware.gov/dsamh/'],
  ['DC', 'DC Department of Behavioral Health', 'https://dbh.dc.gov/'],
  ['FL', 'Florida Department of Children and Families', 'https://www.myflfamilies.com/'],
  [
    'GA',
    'Georgia Department of Behavioral Health and Developmental Disabilities',
    'https://dbhdd.georgia.gov/',
  ],
  ['HI', 'Hawaii Department of Health, Office of Health Care Assurance', 'https://health.hawaii.gov/ohca/'],
  ['ID', 'Idaho Department of Health and Welfare', 'https://healthandwelfare.idaho.gov/'],
  ['IL', 'Illinois Department of Human Services', 'https://www.dhs.state.il.us/'],
  [
    'IN',
    'Indiana Family and Social Services Administration, Division of Mental Health and Addiction',
    'https://www.in.gov/fssa/dmha/',
  ],
  ['IA', 'Iowa Department of Health and Human Services', 'https://hhs.iowa.gov/'],
  ['KS', 'Kansas Department for Aging and Disability Services', 'https://www.kdads.ks.gov/'],
  [
    'KY',
    'Kentucky Cabinet for Health and Family Services, Office of Inspector General',
    'https://www.chfs.ky.gov/agencies/os/oig/',
  ],
  [
    'LA',
    'Louisiana Department of Health, Health Standards Section',
    'https://ldh.la.gov/page/health-standards',
  ],
  [
    'ME',
    'Maine Department of Health and Human Services, Division of Licensing and Certification',
    'https://www.maine.gov/dhhs/dlc',
  ],
  ['MD', 'Maryland Behavioral Health Administration', 'https://health.maryland.gov/bha/'],
  [
    'MA',
    'Massachusetts Bureau of Substance Addiction Services',
    'https://www.mass.gov/orgs/bureau-of-substance-addiction-services',
  ],
  ['MN', 'Minnesota Department of Human Services', 'https://licensinglookup.dhs.state.mn.us/', 'register'],
  ['MS', 'Mississippi Department of Mental Health', 'https://www.dmh.ms.gov/'],
  ['MO', 'Missouri Department of Mental Health', 'https://dmh.mo.gov/'],
  [
    'NE',
    'Nebraska Department of Health and Human Services',
    'https://www.nebraska.gov/LISSearch/search.cgi',
    'register',
  ],
  ['NV', 'Nevada Division of Public and Behavioral Health', 'https://dpbh.nv.gov/'],
  ['NH', 'New Hampshire Department of Health and Human Services', 'https://www.dhhs.nh.gov/'],
  ['NM', 'New Mexico Health Care Authority', 'https://www.hca.nm.gov/'],
  [
    'NY',
    'New York Office of Addiction Services and Supports',
    'https://webapps.oasas.ny.gov/providerDirectory/',
    'register',
  ],
  ['NC', 'North Carolina Division of Health Service Regulation', 'https://info.ncdhhs.gov/dhsr/'],
  [
    'OK',
    'Oklahoma Department of Mental Health and Substance Abuse Services',
    'https://oklahoma.gov/odmhsas.html',
  ],
  ['OR', 'Oregon Health Authority', 'https://www.oregon.gov/oha/hsd/amh-lc/'],
  [
    'PA',
    'Pennsylvania Department of Drug and Alcohol Programs',
    'https://sais.health.pa.gov/commonpoc/content/publiccommonpoc/normalSearch.aspx',
    'register',
  ],
  [
    'RI',
    'Rhode Island Department of Behavioral Healthcare, Developmental Disabilities and Hospitals',
    'https://bhddh.ri.gov/',
  ],
  ['SC', 'South Carolina Department of Public Health', 'https://dph.sc.gov/'],
  [
    'SD',
    'South Dakota Department of Social Services, Division of Behavioral Health',
    'https://dss.sd.gov/behavioralhealth/',
  ],
  [
    'TN',
    'Tennessee Department of Mental Health and Substance Abuse Services',
    'https://www.tn.gov/behavioral-health/licensing.html',
    'rules',
  ],
  ['UT', 'Utah Department of Health and Human Services, Office of Licensing', 'https://dlbc.utah.gov/'],
  [
    'VT',
    'Vermont Department of Health, Division of Substance Use Programs',
    'https://www.healthvermont.gov/alcohol-drugs',
  ],
  [
    'VA',
    'Virginia Department of Behavioral Health and Developmental Services',
    'https://dbhds.virginia.gov/clinical-and-quality-management/office-of-licensing/',
    'rules',
  ],
  ['WV', 'West Virginia Office of Health Facility Licensure and Certification', 'https://ohflac.wvdhhr.org/'],
  ['WI', 'Wisconsin Department of Health Services', 'https://www.dhs.wisconsin.gov/dqa/'],
  ['WY', 'Wyoming Department of Health', 'https://health.wyo.gov/behavioralhealth/'],
];

/** A page of the office, or the law that names it, was read. */
const CHECKED: typeof UNCHECKED = [
  [
    'CA',
    'California Department of Health Care Services',
    'https://www.dhcs.ca.gov/provgovpart/Pages/AB-118-FAQs.aspx',
    'rules',
  ],
  [
    'MI',
    'Michigan Department of Licensing and Regulatory Affairs',
    'https://www.michigan.gov/lara/bureau-list/bchs/substance-use-disorder-licensure',
    'rules',
  ],
  ['MT', 'Montana Department of Public Health and Human Services', 'https://dphhs.mt.gov/'],
  ['NJ', 'New Jersey Department of Health', 'https://www.nj.gov/health/healthfacilities/'],
  [
    'ND',
    'North Dakota Health and Human Services, Behavioral Health Division',
    'https://www.hhs.nd.gov/behavioral-health',
  ],
  ['OH', 'Ohio Department of Behavioral Health', 'https://dbh.ohio.gov/'],
  [
    'TX',
    'Texas Health and Human Services Commission',
    'https://hhs.texas.gov/doing-business-hhs/provider-portals/health-care-facilities-regulation/chemical-dependency-treatment-facilities',
    'rules',
  ],
  ['WA', 'Washington Department of Health', 'https://fortress.wa.gov/doh/facilitysearch/', 'register'],
];

export const STATE_AGENCIES: readonly StateAgency[] = [
  ...UNCHECKED.map((row) => agencyOf(row, false)),
  ...CHECKED.map((row) => agencyOf(row, true)),
];

function agencyOf(
  [state, name, href, page = 'office']: (typeof UNCHECKED)[number],
  checked: boolean,
): StateAgency {
  return { state, name, href, page, checked };
}

const AGENCY_OF_STATE = new Map(STATE_AGENCIES.map((agency) => [agency.state, agency]));

/** By USPS code. No territory has one here. */
export function findStateAgency(state: string): StateAgency | undefined {
  return AGENCY_OF_STATE.get(state);
}
