// What the articles say, asked in openCypher: clew query GRAPH -f questions.cypher

// Who signed the Joint Declaration?
MATCH (who:Person)-[:SIGN]->(:Agreement {name: 'Joint Declaration'}) RETURN who.name ORDER BY who.name;

// Who stood at the signing of the memorandum, and how do we know?
MATCH (who:Person)-[r:WITNESS]->(what {name: 'signing of the memorandum'})
RETURN who.name, evidence(r)[0].sentence ORDER BY who.name;

// What is asked of the OSCE, not done?
MATCH (a {name: 'Organization for Security and Cooperation in Europe'})-[r]->(b) WHERE r.modality = 'requested'
RETURN a.name, r.phrase, b.name;

// Which article mentions Nobel?
MATCH (s:Sentence)-[:IN]->(d:Document) WHERE s.text CONTAINS 'Nobel' RETURN d.name;

// How many articles are there?
MATCH (d:Document) RETURN count(d);
