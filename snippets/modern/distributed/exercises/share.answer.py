return rows[rank::world]
