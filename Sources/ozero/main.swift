print("ozero")
