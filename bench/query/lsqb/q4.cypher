// Star with a message in the middle: its tags, its creator, who likes it, what replies to it.
MATCH (tag:Tag)<-[:HAS_TAG]-(message:Message)-[:HAS_CREATOR]->(creator:Person),
      (message)<-[:LIKES]-(liker:Person),
      (message)<-[:REPLY_OF]-(reply:Comment)
RETURN count(*) AS n
