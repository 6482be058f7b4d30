"""People: who they are, how they sign in. Nothing here says when somebody was here."""
