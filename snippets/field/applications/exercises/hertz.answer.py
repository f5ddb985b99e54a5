return spectrum.argmax() / seconds
