// q5, and the reply does not carry the message's tag.
MATCH (tag:Tag)<-[:HAS_TAG]-(message:Message)<-[:REPLY_OF]-(reply:Comment)-[:HAS_TAG]->(other:Tag)
WHERE tag.id <> other.id AND NOT (reply)-[:HAS_TAG]->(tag)
RETURN count(*) AS n
