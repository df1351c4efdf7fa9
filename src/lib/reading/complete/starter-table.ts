/** A flat table to start from: its rows say that they are to be replaced. */
export const STARTER_TABLE = `label,as stated,value,speaker,relay chain,origin,source,date
"Visitors, as the organiser says","more than 12,000",12000,The organiser,The organiser > The newspaper,relayed,Title or address of the first document,2024-05-02
"Visitors, as the police say","about 4,000",4000,The police,The police,official,Title or address of the second document,2024-05-03
`;
