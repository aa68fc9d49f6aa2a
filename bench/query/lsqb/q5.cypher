// A message and its reply, with different tags.
MATCH (tag:Tag)<-[:HAS_TAG]-(message:Message)<-[:REPLY_OF]-(reply:Comment)-[:HAS_TAG]->(other:Tag)
WHERE tag.id <> other.id
RETURN count(*) AS n
